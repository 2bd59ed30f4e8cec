using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    /// <summary>Request of <see cref="IAmazonCodeBuild.BatchGetProjectsAsync"/>.</summary>
    public partial class BatchGetProjectsRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 1 to 100 elements.</summary>
        public List<string>? Names { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeBuild.BatchGetProjectsAsync"/>.</summary>
    public partial class BatchGetProjectsResponse : AmazonWebServiceResponse
    {
        public List<Project>? Projects { get; set; }

        /// <summary>1 to 100 elements.</summary>
        public List<string>? ProjectsNotFound { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <summary>Calls BatchGetProjects.</summary>
        Task<BatchGetProjectsResponse> BatchGetProjectsAsync(BatchGetProjectsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetProjectsResponse> BatchGetProjectsAsync(BatchGetProjectsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetProjectsResponse>(request, cancellationToken);
    }
}
