using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class InvalidStageDeclarationException : AmazonCodePipelineException
{
    public InvalidStageDeclarationException(string message)
        : base(message) { }

    public InvalidStageDeclarationException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidStageDeclarationException(Exception innerException)
        : base(innerException) { }

    public InvalidStageDeclarationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidStageDeclarationException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
