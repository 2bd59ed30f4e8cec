using LocalAws.CodePipeline.Shapes;
using LocalAws.Http;

namespace LocalAws.CodePipeline.Execution;

/// <summary>The objects behind artifacts.</summary>
public interface IArtifactObjects
{
    /// <summary>Writes an object.</summary>
    Task PutAsync(CallContext call, S3Location location, Stream content);

    /// <summary>Opens an object.</summary>
    /// <exception cref="Kernel.AwsException">There is no such object, or the caller may not read it.</exception>
    Task<Stream> OpenAsync(CallContext call, S3Location location);
}
