namespace Amazon.CloudFormation.Model;

/// <summary>CloudFormation's <c>RollbackTrigger</c>.</summary>
public partial class RollbackTrigger
{
    /// <summary>Required.</summary>
    public string? Arn { get; set; }

    /// <summary>Required.</summary>
    public string? Type { get; set; }
}
