using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class PipelineExecutionNotFoundException : AmazonCodePipelineException
{
    public PipelineExecutionNotFoundException(string message)
        : base(message) { }

    public PipelineExecutionNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public PipelineExecutionNotFoundException(Exception innerException)
        : base(innerException) { }

    public PipelineExecutionNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PipelineExecutionNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
