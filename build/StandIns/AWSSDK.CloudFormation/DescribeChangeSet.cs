using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class DescribeChangeSetRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required; 1 to 1600 characters.</summary>
        public string? ChangeSetName { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? StackName { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }

        public bool? IncludePropertyValues { get; set; }
    }

    public partial class DescribeChangeSetResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 128 characters.</summary>
        public string? ChangeSetName { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? ChangeSetId { get; set; }

        public string? StackId { get; set; }

        public string? StackName { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? Description { get; set; }

        public List<Parameter>? Parameters { get; set; }

        public DateTime? CreationTime { get; set; }

        public ExecutionStatus? ExecutionStatus { get; set; }

        public ChangeSetStatus? Status { get; set; }

        public string? StatusReason { get; set; }

        public StackDriftStatus? StackDriftStatus { get; set; }

        /// <summary>At most 5 elements.</summary>
        public List<string>? NotificationARNs { get; set; }

        public RollbackConfiguration? RollbackConfiguration { get; set; }

        public List<string>? Capabilities { get; set; }

        /// <summary>At most 50 elements.</summary>
        public List<Tag>? Tags { get; set; }

        public List<Change>? Changes { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }

        public bool? IncludeNestedStacks { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? ParentChangeSetId { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? RootChangeSetId { get; set; }

        public OnStackFailure? OnStackFailure { get; set; }

        public bool? ImportExistingResources { get; set; }

        public DeploymentMode? DeploymentMode { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        /// <remarks>Errors: ChangeSetNotFoundException.</remarks>
        Task<DescribeChangeSetResponse> DescribeChangeSetAsync(DescribeChangeSetRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeChangeSetResponse> DescribeChangeSetAsync(
            DescribeChangeSetRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeChangeSetResponse>(request, cancellationToken);
    }
}
