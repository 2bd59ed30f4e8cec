using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class BatchDeleteBuildsRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 1 to 100 elements.</summary>
        public List<string>? Ids { get; set; }
    }

    public partial class BatchDeleteBuildsResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 100 elements.</summary>
        public List<string>? BuildsDeleted { get; set; }

        public List<BuildNotDeleted>? BuildsNotDeleted { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<BatchDeleteBuildsResponse> BatchDeleteBuildsAsync(BatchDeleteBuildsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchDeleteBuildsResponse> BatchDeleteBuildsAsync(
            BatchDeleteBuildsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchDeleteBuildsResponse>(request, cancellationToken);
    }
}
