using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class ECSServiceMappingLimitExceededException : AmazonCodeDeployException
{
    public ECSServiceMappingLimitExceededException(string message)
        : base(message) { }

    public ECSServiceMappingLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public ECSServiceMappingLimitExceededException(Exception innerException)
        : base(innerException) { }

    public ECSServiceMappingLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ECSServiceMappingLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
