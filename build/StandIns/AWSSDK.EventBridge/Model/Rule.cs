namespace Amazon.EventBridge.Model;

public partial class Rule
{
    /// <summary>1 to 64 characters.</summary>
    public string? Name { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string? Arn { get; set; }

    /// <summary>At most 4096 characters.</summary>
    public string? EventPattern { get; set; }

    public RuleState? State { get; set; }

    /// <summary>At most 512 characters.</summary>
    public string? Description { get; set; }

    /// <summary>At most 256 characters.</summary>
    public string? ScheduleExpression { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string? RoleArn { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string? ManagedBy { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string? EventBusName { get; set; }
}
