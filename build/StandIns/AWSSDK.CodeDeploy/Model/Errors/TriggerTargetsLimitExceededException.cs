using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class TriggerTargetsLimitExceededException : AmazonCodeDeployException
{
    public TriggerTargetsLimitExceededException(string message)
        : base(message) { }

    public TriggerTargetsLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public TriggerTargetsLimitExceededException(Exception innerException)
        : base(innerException) { }

    public TriggerTargetsLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TriggerTargetsLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
