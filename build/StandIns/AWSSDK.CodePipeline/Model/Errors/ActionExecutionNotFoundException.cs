using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class ActionExecutionNotFoundException : AmazonCodePipelineException
{
    public ActionExecutionNotFoundException(string message)
        : base(message) { }

    public ActionExecutionNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public ActionExecutionNotFoundException(Exception innerException)
        : base(innerException) { }

    public ActionExecutionNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ActionExecutionNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
