using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class RetryBuildBatchRequest : AmazonCodeBuildRequest
    {
        /// <summary>At least 1 characters.</summary>
        public string? Id { get; set; }

        public string? IdempotencyToken { get; set; }

        public RetryBuildBatchType? RetryType { get; set; }
    }

    public partial class RetryBuildBatchResponse : AmazonWebServiceResponse
    {
        public BuildBatch? BuildBatch { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException, ResourceNotFoundException.</remarks>
        Task<RetryBuildBatchResponse> RetryBuildBatchAsync(RetryBuildBatchRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<RetryBuildBatchResponse> RetryBuildBatchAsync(RetryBuildBatchRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RetryBuildBatchResponse>(request, cancellationToken);
    }
}
