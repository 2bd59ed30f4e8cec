using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    /// <summary>Request of <see cref="IAmazonCodeCommit.DeleteRepositoryAsync"/>.</summary>
    public partial class DeleteRepositoryRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeCommit.DeleteRepositoryAsync"/>.</summary>
    public partial class DeleteRepositoryResponse : AmazonWebServiceResponse
    {
        public string? RepositoryId { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <summary>Calls DeleteRepository.</summary>
        Task<DeleteRepositoryResponse> DeleteRepositoryAsync(DeleteRepositoryRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteRepositoryResponse> DeleteRepositoryAsync(DeleteRepositoryRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteRepositoryResponse>(request, cancellationToken);
    }
}
