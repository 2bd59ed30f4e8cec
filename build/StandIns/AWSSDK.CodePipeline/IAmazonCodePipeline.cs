using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Client of CodePipeline. Each operation stands in the file of its name.</summary>
public partial interface IAmazonCodePipeline : IAmazonService, IDisposable
{
}
