using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class PipelineExecutionNotStoppableException : AmazonCodePipelineException
{
    public PipelineExecutionNotStoppableException(string message)
        : base(message) { }

    public PipelineExecutionNotStoppableException(string message, Exception innerException)
        : base(message, innerException) { }

    public PipelineExecutionNotStoppableException(Exception innerException)
        : base(innerException) { }

    public PipelineExecutionNotStoppableException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PipelineExecutionNotStoppableException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
