namespace Amazon.CloudFormation.Model;

public partial class Change
{
    public ChangeType? Type { get; set; }

    /// <summary>1 to 100.</summary>
    public int? HookInvocationCount { get; set; }

    public ResourceChange? ResourceChange { get; set; }
}
