using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class RetryBuildRequest : AmazonCodeBuildRequest
    {
        /// <summary>At least 1 characters.</summary>
        public string? Id { get; set; }

        public string? IdempotencyToken { get; set; }
    }

    public partial class RetryBuildResponse : AmazonWebServiceResponse
    {
        public Build? Build { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: AccountLimitExceededException, InvalidInputException, ResourceNotFoundException.</remarks>
        Task<RetryBuildResponse> RetryBuildAsync(RetryBuildRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<RetryBuildResponse> RetryBuildAsync(RetryBuildRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RetryBuildResponse>(request, cancellationToken);
    }
}
