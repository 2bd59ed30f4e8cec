namespace Amazon.CloudFormation.Model;

public partial class StackResourceDriftInformationSummary
{
    /// <summary>Required.</summary>
    public StackResourceDriftStatus? StackResourceDriftStatus { get; set; }

    public DateTime? LastCheckTimestamp { get; set; }
}
