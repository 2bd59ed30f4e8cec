using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class InvalidActionDeclarationException : AmazonCodePipelineException
{
    public InvalidActionDeclarationException(string message)
        : base(message) { }

    public InvalidActionDeclarationException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidActionDeclarationException(Exception innerException)
        : base(innerException) { }

    public InvalidActionDeclarationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidActionDeclarationException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
