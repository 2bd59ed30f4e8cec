using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class UpdateRepositoryNameRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? OldName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? NewName { get; set; }
    }

    public partial class UpdateRepositoryNameResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: InvalidRepositoryNameException, RepositoryDoesNotExistException, RepositoryNameExistsException,
        /// RepositoryNameRequiredException.</remarks>
        Task<UpdateRepositoryNameResponse> UpdateRepositoryNameAsync(UpdateRepositoryNameRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateRepositoryNameResponse> UpdateRepositoryNameAsync(
            UpdateRepositoryNameRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateRepositoryNameResponse>(request, cancellationToken);
    }
}
