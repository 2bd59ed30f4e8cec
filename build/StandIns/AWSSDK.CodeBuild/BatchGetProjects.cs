using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class BatchGetProjectsRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 1 to 100 elements.</summary>
        public List<string>? Names { get; set; }
    }

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
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<BatchGetProjectsResponse> BatchGetProjectsAsync(BatchGetProjectsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetProjectsResponse> BatchGetProjectsAsync(BatchGetProjectsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetProjectsResponse>(request, cancellationToken);
    }
}
