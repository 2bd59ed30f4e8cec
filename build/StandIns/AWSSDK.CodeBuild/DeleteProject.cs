using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class DeleteProjectRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? Name { get; set; }
    }

    public partial class DeleteProjectResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<DeleteProjectResponse> DeleteProjectAsync(DeleteProjectRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteProjectResponse> DeleteProjectAsync(DeleteProjectRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteProjectResponse>(request, cancellationToken);
    }
}
