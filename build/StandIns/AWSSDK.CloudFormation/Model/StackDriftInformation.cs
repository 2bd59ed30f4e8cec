namespace Amazon.CloudFormation.Model;

/// <summary>CloudFormation's <c>StackDriftInformation</c>.</summary>
public partial class StackDriftInformation
{
    /// <summary>Required.</summary>
    public StackDriftStatus? StackDriftStatus { get; set; }

    public DateTime? LastCheckTimestamp { get; set; }
}
