using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class CancelUpdateStackRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required.</summary>
        public string? StackName { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? ClientRequestToken { get; set; }
    }

    public partial class CancelUpdateStackResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        /// <remarks>Errors: TokenAlreadyExistsException.</remarks>
        Task<CancelUpdateStackResponse> CancelUpdateStackAsync(CancelUpdateStackRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<CancelUpdateStackResponse> CancelUpdateStackAsync(
            CancelUpdateStackRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CancelUpdateStackResponse>(request, cancellationToken);
    }
}
