using Amazon.CodeCommit.Model;

namespace Amazon.CodeCommit;

public partial interface IAmazonCodeCommit
{
    ICodeCommitPaginatorFactory Paginators { get; }
}

public partial class AmazonCodeCommitClient
{
    /// <inheritdoc/>
    public ICodeCommitPaginatorFactory Paginators => new CodeCommitPaginatorFactory(this);
}
