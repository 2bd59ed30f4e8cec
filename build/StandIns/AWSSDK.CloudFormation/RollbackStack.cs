using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class RollbackStackRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? StackName { get; set; }

        /// <summary>20 to 2048 characters.</summary>
        public string? RoleARN { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? ClientRequestToken { get; set; }

        public bool? RetainExceptOnCreate { get; set; }
    }

    public partial class RollbackStackResponse : AmazonWebServiceResponse
    {
        public string? StackId { get; set; }

        public string? OperationId { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        /// <remarks>Errors: TokenAlreadyExistsException.</remarks>
        Task<RollbackStackResponse> RollbackStackAsync(RollbackStackRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<RollbackStackResponse> RollbackStackAsync(RollbackStackRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RollbackStackResponse>(request, cancellationToken);
    }
}
