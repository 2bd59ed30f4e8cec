using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class UpdateStackRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required.</summary>
        public string? StackName { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? TemplateBody { get; set; }

        /// <summary>1 to 5120 characters.</summary>
        public string? TemplateURL { get; set; }

        public bool? UsePreviousTemplate { get; set; }

        /// <summary>1 to 16384 characters.</summary>
        public string? StackPolicyDuringUpdateBody { get; set; }

        /// <summary>1 to 5120 characters.</summary>
        public string? StackPolicyDuringUpdateURL { get; set; }

        public List<Parameter>? Parameters { get; set; }

        public List<string>? Capabilities { get; set; }

        public List<string>? ResourceTypes { get; set; }

        /// <summary>20 to 2048 characters.</summary>
        public string? RoleARN { get; set; }

        public RollbackConfiguration? RollbackConfiguration { get; set; }

        /// <summary>1 to 16384 characters.</summary>
        public string? StackPolicyBody { get; set; }

        /// <summary>1 to 5120 characters.</summary>
        public string? StackPolicyURL { get; set; }

        /// <summary>At most 5 elements.</summary>
        public List<string>? NotificationARNs { get; set; }

        /// <summary>At most 50 elements.</summary>
        public List<Tag>? Tags { get; set; }

        public bool? DisableRollback { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? ClientRequestToken { get; set; }

        public bool? RetainExceptOnCreate { get; set; }
    }

    public partial class UpdateStackResponse : AmazonWebServiceResponse
    {
        public string? StackId { get; set; }

        public string? OperationId { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        /// <remarks>Errors: InsufficientCapabilitiesException, TokenAlreadyExistsException.</remarks>
        Task<UpdateStackResponse> UpdateStackAsync(UpdateStackRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateStackResponse> UpdateStackAsync(UpdateStackRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateStackResponse>(request, cancellationToken);
    }
}
