using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    /// <summary>Request of <see cref="IAmazonCodeBuild.BatchGetBuildsAsync"/>.</summary>
    public partial class BatchGetBuildsRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 1 to 100 elements.</summary>
        public List<string>? Ids { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeBuild.BatchGetBuildsAsync"/>.</summary>
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
        /// <summary>Calls BatchGetBuilds.</summary>
        Task<BatchGetBuildsResponse> BatchGetBuildsAsync(BatchGetBuildsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetBuildsResponse> BatchGetBuildsAsync(BatchGetBuildsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetBuildsResponse>(request, cancellationToken);
    }
}
