namespace Amazon.CloudFormation.Model;

public partial class StackDriftInformation
{
    /// <summary>Required.</summary>
    public StackDriftStatus? StackDriftStatus { get; set; }

    public DateTime? LastCheckTimestamp { get; set; }
}
