using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class DuplicatedStopRequestException : AmazonCodePipelineException
{
    public DuplicatedStopRequestException(string message)
        : base(message) { }

    public DuplicatedStopRequestException(string message, Exception innerException)
        : base(message, innerException) { }

    public DuplicatedStopRequestException(Exception innerException)
        : base(innerException) { }

    public DuplicatedStopRequestException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DuplicatedStopRequestException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
