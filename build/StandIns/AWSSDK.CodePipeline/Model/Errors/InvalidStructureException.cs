using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class InvalidStructureException : AmazonCodePipelineException
{
    public InvalidStructureException(string message)
        : base(message) { }

    public InvalidStructureException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidStructureException(Exception innerException)
        : base(innerException) { }

    public InvalidStructureException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidStructureException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
