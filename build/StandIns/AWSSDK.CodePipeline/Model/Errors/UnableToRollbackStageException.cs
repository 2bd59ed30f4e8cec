using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class UnableToRollbackStageException : AmazonCodePipelineException
{
    public UnableToRollbackStageException(string message)
        : base(message) { }

    public UnableToRollbackStageException(string message, Exception innerException)
        : base(message, innerException) { }

    public UnableToRollbackStageException(Exception innerException)
        : base(innerException) { }

    public UnableToRollbackStageException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public UnableToRollbackStageException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
