using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class BatchGetBuildsRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 1 to 100 elements.</summary>
        public List<string>? Ids { get; set; }
    }

    public partial class BatchGetBuildsResponse : AmazonWebServiceResponse
    {
        public List<Build>? Builds { get; set; }

        /// <summary>1 to 100 elements.</summary>
        public List<string>? BuildsNotFound { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<BatchGetBuildsResponse> BatchGetBuildsAsync(BatchGetBuildsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetBuildsResponse> BatchGetBuildsAsync(BatchGetBuildsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetBuildsResponse>(request, cancellationToken);
    }
}
