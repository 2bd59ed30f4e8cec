using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class BatchGetBuildBatchesRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 0 to 100 elements.</summary>
        public List<string>? Ids { get; set; }
    }

    public partial class BatchGetBuildBatchesResponse : AmazonWebServiceResponse
    {
        /// <summary>0 to 100 elements.</summary>
        public List<BuildBatch>? BuildBatches { get; set; }

        /// <summary>0 to 100 elements.</summary>
        public List<string>? BuildBatchesNotFound { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<BatchGetBuildBatchesResponse> BatchGetBuildBatchesAsync(BatchGetBuildBatchesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetBuildBatchesResponse> BatchGetBuildBatchesAsync(
            BatchGetBuildBatchesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetBuildBatchesResponse>(request, cancellationToken);
    }
}
