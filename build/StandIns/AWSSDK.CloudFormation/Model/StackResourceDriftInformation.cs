namespace Amazon.CloudFormation.Model;

/// <summary>CloudFormation's <c>StackResourceDriftInformation</c>.</summary>
public partial class StackResourceDriftInformation
{
    /// <summary>Required.</summary>
    public StackResourceDriftStatus? StackResourceDriftStatus { get; set; }

    public DateTime? LastCheckTimestamp { get; set; }
}
