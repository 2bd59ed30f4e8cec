using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    /// <summary>Request of <see cref="IAmazonCodeBuild.BatchGetBuildBatchesAsync"/>.</summary>
    public partial class BatchGetBuildBatchesRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 0 to 100 elements.</summary>
        public List<string>? Ids { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeBuild.BatchGetBuildBatchesAsync"/>.</summary>
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
        /// <summary>Calls BatchGetBuildBatches.</summary>
        Task<BatchGetBuildBatchesResponse> BatchGetBuildBatchesAsync(BatchGetBuildBatchesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetBuildBatchesResponse> BatchGetBuildBatchesAsync(BatchGetBuildBatchesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetBuildBatchesResponse>(request, cancellationToken);
    }
}
