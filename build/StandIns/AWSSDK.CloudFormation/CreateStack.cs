using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class CreateStackRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required.</summary>
        public string? StackName { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? TemplateBody { get; set; }

        /// <summary>1 to 5120 characters.</summary>
        public string? TemplateURL { get; set; }

        public List<Parameter>? Parameters { get; set; }

        public bool? DisableRollback { get; set; }

        public RollbackConfiguration? RollbackConfiguration { get; set; }

        /// <summary>At least 1.</summary>
        public int? TimeoutInMinutes { get; set; }

        /// <summary>At most 5 elements.</summary>
        public List<string>? NotificationARNs { get; set; }

        public List<string>? Capabilities { get; set; }

        public List<string>? ResourceTypes { get; set; }

        /// <summary>20 to 2048 characters.</summary>
        public string? RoleARN { get; set; }

        public OnFailure? OnFailure { get; set; }

        /// <summary>1 to 16384 characters.</summary>
        public string? StackPolicyBody { get; set; }

        /// <summary>1 to 5120 characters.</summary>
        public string? StackPolicyURL { get; set; }

        /// <summary>At most 50 elements.</summary>
        public List<Tag>? Tags { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? ClientRequestToken { get; set; }

        public bool? EnableTerminationProtection { get; set; }

        public bool? RetainExceptOnCreate { get; set; }
    }

    public partial class CreateStackResponse : AmazonWebServiceResponse
    {
        public string? StackId { get; set; }

        public string? OperationId { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        /// <remarks>Errors: AlreadyExistsException, InsufficientCapabilitiesException, LimitExceededException, TokenAlreadyExistsException.</remarks>
        Task<CreateStackResponse> CreateStackAsync(CreateStackRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateStackResponse> CreateStackAsync(CreateStackRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateStackResponse>(request, cancellationToken);
    }
}
