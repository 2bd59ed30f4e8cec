using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class CreateChangeSetRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? StackName { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? TemplateBody { get; set; }

        /// <summary>1 to 5120 characters.</summary>
        public string? TemplateURL { get; set; }

        public bool? UsePreviousTemplate { get; set; }

        public List<Parameter>? Parameters { get; set; }

        public List<string>? Capabilities { get; set; }

        public List<string>? ResourceTypes { get; set; }

        /// <summary>20 to 2048 characters.</summary>
        public string? RoleARN { get; set; }

        public RollbackConfiguration? RollbackConfiguration { get; set; }

        /// <summary>At most 5 elements.</summary>
        public List<string>? NotificationARNs { get; set; }

        /// <summary>At most 50 elements.</summary>
        public List<Tag>? Tags { get; set; }

        /// <summary>Required; 1 to 128 characters.</summary>
        public string? ChangeSetName { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? ClientToken { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? Description { get; set; }

        public ChangeSetType? ChangeSetType { get; set; }

        /// <summary>At most 200 elements.</summary>
        public List<ResourceToImport>? ResourcesToImport { get; set; }

        public bool? IncludeNestedStacks { get; set; }

        public OnStackFailure? OnStackFailure { get; set; }

        public bool? ImportExistingResources { get; set; }

        public DeploymentMode? DeploymentMode { get; set; }
    }

    public partial class CreateChangeSetResponse : AmazonWebServiceResponse
    {
        /// <summary>At least 1 characters.</summary>
        public string? Id { get; set; }

        public string? StackId { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        /// <remarks>Errors: AlreadyExistsException, InsufficientCapabilitiesException, LimitExceededException.</remarks>
        Task<CreateChangeSetResponse> CreateChangeSetAsync(CreateChangeSetRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateChangeSetResponse> CreateChangeSetAsync(CreateChangeSetRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateChangeSetResponse>(request, cancellationToken);
    }
}
