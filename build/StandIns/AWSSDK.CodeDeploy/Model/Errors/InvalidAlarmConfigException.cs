using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidAlarmConfigException : AmazonCodeDeployException
{
    public InvalidAlarmConfigException(string message)
        : base(message) { }

    public InvalidAlarmConfigException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidAlarmConfigException(Exception innerException)
        : base(innerException) { }

    public InvalidAlarmConfigException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidAlarmConfigException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
