using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class ActionNotFoundException : AmazonCodePipelineException
{
    public ActionNotFoundException(string message)
        : base(message) { }

    public ActionNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public ActionNotFoundException(Exception innerException)
        : base(innerException) { }

    public ActionNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ActionNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
