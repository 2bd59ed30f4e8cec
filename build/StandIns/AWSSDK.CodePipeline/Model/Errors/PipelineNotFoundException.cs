using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class PipelineNotFoundException : AmazonCodePipelineException
{
    public PipelineNotFoundException(string message)
        : base(message) { }

    public PipelineNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public PipelineNotFoundException(Exception innerException)
        : base(innerException) { }

    public PipelineNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PipelineNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
