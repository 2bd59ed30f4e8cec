using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidIgnoreApplicationStopFailuresValueException : AmazonCodeDeployException
{
    public InvalidIgnoreApplicationStopFailuresValueException(string message)
        : base(message) { }

    public InvalidIgnoreApplicationStopFailuresValueException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidIgnoreApplicationStopFailuresValueException(Exception innerException)
        : base(innerException) { }

    public InvalidIgnoreApplicationStopFailuresValueException(
        string message, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidIgnoreApplicationStopFailuresValueException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
