namespace Amazon.CloudFormation.Model;

/// <summary>CloudFormation's <c>Change</c>.</summary>
public partial class Change
{
    public ChangeType? Type { get; set; }

    /// <summary>1 to 100.</summary>
    public int? HookInvocationCount { get; set; }

    public ResourceChange? ResourceChange { get; set; }
}
