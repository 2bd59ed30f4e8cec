using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class AlarmsLimitExceededException : AmazonCodeDeployException
{
    public AlarmsLimitExceededException(string message)
        : base(message) { }

    public AlarmsLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public AlarmsLimitExceededException(Exception innerException)
        : base(innerException) { }

    public AlarmsLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AlarmsLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
