using Amazon.CodeBuild.Model;

namespace Amazon.CodeBuild;

public partial interface IAmazonCodeBuild
{
    ICodeBuildPaginatorFactory Paginators { get; }
}

public partial class AmazonCodeBuildClient
{
    /// <inheritdoc/>
    public ICodeBuildPaginatorFactory Paginators => new CodeBuildPaginatorFactory(this);
}
