namespace Amazon.CloudFormation.Model;

public partial class RollbackTrigger
{
    /// <summary>Required.</summary>
    public string? Arn { get; set; }

    /// <summary>Required.</summary>
    public string? Type { get; set; }
}
