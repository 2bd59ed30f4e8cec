namespace Amazon.CloudFormation.Model;

public partial class ResourceChange
{
    public PolicyAction? PolicyAction { get; set; }

    public ChangeAction? Action { get; set; }

    public string? LogicalResourceId { get; set; }

    public string? PhysicalResourceId { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string? ResourceType { get; set; }

    public Replacement? Replacement { get; set; }

    public List<string>? Scope { get; set; }

    public StackResourceDriftStatus? ResourceDriftStatus { get; set; }

    public List<ResourceDriftIgnoredAttribute>? ResourceDriftIgnoredAttributes { get; set; }

    public List<ResourceChangeDetail>? Details { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? ChangeSetId { get; set; }

    public ModuleInfo? ModuleInfo { get; set; }

    public string? BeforeContext { get; set; }

    public string? AfterContext { get; set; }

    public string? PreviousDeploymentContext { get; set; }
}
