using Amazon.CodePipeline.Model;

namespace Amazon.CodePipeline;

public partial interface IAmazonCodePipeline
{
    ICodePipelinePaginatorFactory Paginators { get; }
}

public partial class AmazonCodePipelineClient
{
    /// <inheritdoc/>
    public ICodePipelinePaginatorFactory Paginators => new CodePipelinePaginatorFactory(this);
}
