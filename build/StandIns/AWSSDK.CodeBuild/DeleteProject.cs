using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    /// <summary>Request of <see cref="IAmazonCodeBuild.DeleteProjectAsync"/>.</summary>
    public partial class DeleteProjectRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? Name { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeBuild.DeleteProjectAsync"/>.</summary>
    public partial class DeleteProjectResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <summary>Calls DeleteProject.</summary>
        Task<DeleteProjectResponse> DeleteProjectAsync(DeleteProjectRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteProjectResponse> DeleteProjectAsync(DeleteProjectRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteProjectResponse>(request, cancellationToken);
    }
}
