using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class PipelineVersionNotFoundException : AmazonCodePipelineException
{
    public PipelineVersionNotFoundException(string message)
        : base(message) { }

    public PipelineVersionNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public PipelineVersionNotFoundException(Exception innerException)
        : base(innerException) { }

    public PipelineVersionNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PipelineVersionNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
