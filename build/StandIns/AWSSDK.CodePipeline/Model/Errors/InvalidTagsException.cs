using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class InvalidTagsException : AmazonCodePipelineException
{
    public InvalidTagsException(string message)
        : base(message) { }

    public InvalidTagsException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTagsException(Exception innerException)
        : base(innerException) { }

    public InvalidTagsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTagsException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
