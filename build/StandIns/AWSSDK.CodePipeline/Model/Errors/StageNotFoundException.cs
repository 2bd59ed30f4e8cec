using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class StageNotFoundException : AmazonCodePipelineException
{
    public StageNotFoundException(string message)
        : base(message) { }

    public StageNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public StageNotFoundException(Exception innerException)
        : base(innerException) { }

    public StageNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public StageNotFoundException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
