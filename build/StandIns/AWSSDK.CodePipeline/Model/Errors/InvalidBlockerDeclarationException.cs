using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class InvalidBlockerDeclarationException : AmazonCodePipelineException
{
    public InvalidBlockerDeclarationException(string message)
        : base(message) { }

    public InvalidBlockerDeclarationException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidBlockerDeclarationException(Exception innerException)
        : base(innerException) { }

    public InvalidBlockerDeclarationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidBlockerDeclarationException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
