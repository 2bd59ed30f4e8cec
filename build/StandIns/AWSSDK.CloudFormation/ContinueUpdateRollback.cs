using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class ContinueUpdateRollbackRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? StackName { get; set; }

        /// <summary>20 to 2048 characters.</summary>
        public string? RoleARN { get; set; }

        public List<string>? ResourcesToSkip { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? ClientRequestToken { get; set; }
    }

    public partial class ContinueUpdateRollbackResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        /// <remarks>Errors: TokenAlreadyExistsException.</remarks>
        Task<ContinueUpdateRollbackResponse> ContinueUpdateRollbackAsync(
            ContinueUpdateRollbackRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<ContinueUpdateRollbackResponse> ContinueUpdateRollbackAsync(
            ContinueUpdateRollbackRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ContinueUpdateRollbackResponse>(request, cancellationToken);
    }
}
