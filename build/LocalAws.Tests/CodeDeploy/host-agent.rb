# A CodeDeploy agent of a few lines, in the official one's language and with the libraries that it takes: it polls, has OpenSSL check the signed
# specification, acknowledges, carries the event out below a folder, and reports. It ends after ValidateService.
# Usage: host-agent.rb FOLDER IDENTITY (an ARN); endpoint and keys in the environment.
require 'fileutils'
require 'json'
require 'net/http'
require 'openssl'
require 'open3'
require 'time'
require 'yaml'

FOLDER, IDENTITY = ARGV
ENDPOINT = URI(ENV.fetch('AWS_ENDPOINT_URL'))
REGION = ENV.fetch('AWS_REGION')
SERVICE = ENV.fetch('COMMAND_SERVICE') # codedeploy-commands, or codedeploy-commands-secure with the agent's enable_auth_policy
PREFIX = SERVICE.end_with?('secure') ? 'CodeDeployCommandService' : 'CodeDeployCommandService_v20141006'

def hmac(key, text) = OpenSSL::HMAC.digest('SHA256', key, text)

# Signature Version 4.
def send_signed(request, service, body = '')
  time = Time.now.utc.strftime('%Y%m%dT%H%M%SZ')
  hash = OpenSSL::Digest::SHA256.hexdigest(body)
  { 'host' => "#{ENDPOINT.host}:#{ENDPOINT.port}", 'x-amz-date' => time, 'x-amz-content-sha256' => hash }.each { |name, value| request[name] = value }
  names = request.to_hash.keys.select { |name| name == 'host' || name == 'content-type' || name.start_with?('x-amz-') }.sort
  canonical = [request.method, request.path, '', *names.map { |name| "#{name}:#{request[name]}" }, '', names.join(';'), hash].join("\n")
  scope = [time[0, 8], REGION, service, 'aws4_request']
  to_sign = ['AWS4-HMAC-SHA256', time, scope.join('/'), OpenSSL::Digest::SHA256.hexdigest(canonical)].join("\n")
  signature = OpenSSL::HMAC.hexdigest('SHA256', scope.reduce("AWS4#{ENV.fetch('AWS_SECRET_ACCESS_KEY')}") { |key, part| hmac(key, part) }, to_sign)
  request['authorization'] = "AWS4-HMAC-SHA256 Credential=#{ENV.fetch('AWS_ACCESS_KEY_ID')}/#{scope.join('/')}, SignedHeaders=#{names.join(';')}, Signature=#{signature}"
  request.body = body unless body.empty?
  answer = Net::HTTP.start(ENDPOINT.host, ENDPOINT.port, read_timeout: 90) { |http| http.request(request) }
  raise "#{request.path} #{answer.code}: #{answer.body}" unless answer.is_a?(Net::HTTPSuccess)

  answer.body
end

def call(operation, parameters)
  request = Net::HTTP::Post.new('/', 'Content-Type' => 'application/x-amz-json-1.1', 'X-Amz-Target' => "#{PREFIX}.#{operation}", 'X-Amz-Codedeploy-Agent-Version' => 'OFFICIAL_1.8.1-test')
  JSON.parse(send_signed(request, SERVICE, JSON.generate(parameters)))
end

# As the official agent reads it (deployment_specification.rb): a PKCS7 message with the specification in it.
def specification(envelope)
  raise "format #{envelope['Format']}" unless envelope['Format'] == 'PKCS7/JSON'

  message = OpenSSL::PKCS7.new(envelope['Payload'])
  raise 'Validation of PKCS7 signed message failed' unless message.verify([], OpenSSL::X509::Store.new, nil, OpenSSL::PKCS7::NOVERIFY)

  JSON.parse(message.data)
end

def archive = File.join(FOLDER, 'archive')

def download(revision)
  raise "bundle type #{revision['BundleType']}" unless revision['BundleType'] == 'zip'

  bundle = File.join(FOLDER, 'bundle.zip')
  File.binwrite(bundle, send_signed(Net::HTTP::Get.new("/#{revision['Bucket']}/#{revision['Key']}"), 's3'))
  system('unzip', '-qo', bundle, '-d', archive, exception: true)
end

def install(appspec)
  (appspec['files'] || []).each do |file|
    target = File.join(FOLDER, 'root', file['destination'])
    FileUtils.mkdir_p(target)
    FileUtils.cp_r(File.join(archive, file['source'], '.'), target)
  end
end

def hooks(appspec, event, spec)
  (appspec.dig('hooks', event) || []).each do |hook|
    environment = { 'LIFECYCLE_EVENT' => event, 'DEPLOYMENT_ID' => spec['DeploymentId'], 'ROOT' => File.join(FOLDER, 'root') }
    output, status = Open3.capture2e(environment, 'bash', File.join(archive, hook['location']))
    return { error_code: 4, script_name: hook['location'], message: "Script at specified location: #{hook['location']} failed with exit code #{status.exitstatus}", log: output } unless status.success?
  end
  nil
end

def carry_out(event, spec)
  return download(spec.dig('Revision', 'S3Revision')) && nil if event == 'DownloadBundle'
  return if event == 'ApplicationStop' # of a previous revision: there is none

  appspec = YAML.safe_load(File.read(File.join(archive, 'appspec.yml')))
  event == 'Install' ? install(appspec) && nil : hooks(appspec, event, spec)
end

loop do
  command = call('PollHostCommand', { HostIdentifier: IDENTITY })['HostCommand']
  next unless command

  identifier = command['HostCommandIdentifier']
  spec = specification(call('GetDeploymentSpecification', { DeploymentExecutionId: command['DeploymentExecutionId'], HostIdentifier: IDENTITY }).dig('DeploymentSpecification', 'GenericEnvelope'))
  noop = JSON.generate({ IsCommandNoop: false })
  status = call('PutHostCommandAcknowledgement', { HostCommandIdentifier: identifier, Diagnostics: { Format: 'JSON', Payload: noop } })['CommandStatus']
  raise "acknowledged as #{status}" unless status == 'InProgress'

  failure = carry_out(command['CommandName'], spec)
  report = JSON.generate(failure || { error_code: 0, script_name: '', message: 'Succeeded', log: '' })
  call('PutHostCommandComplete', { HostCommandIdentifier: identifier, CommandStatus: failure ? 'Failed' : 'Succeeded', Diagnostics: { Format: 'JSON', Payload: report } })
  exit(failure ? 4 : 0) if failure || command['CommandName'] == 'ValidateService'
end
