namespace Amazon.CloudFormation.Model;

public partial class StackDriftInformationSummary
{
    /// <summary>Required.</summary>
    public StackDriftStatus? StackDriftStatus { get; set; }

    public DateTime? LastCheckTimestamp { get; set; }
}
